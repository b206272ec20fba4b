import { describe, expect, test } from 'vitest'
import { presenterAct } from '../../../src/core/workshop/presenter-keys.ts'

const press = (key: string, code = key, shiftKey = false) => ({ key, code, shiftKey })

describe('a key before the wall', () => {
  test.each([
    ['PageDown', press('PageDown'), 'next'],
    ['PageUp', press('PageUp'), 'back'],
    ['the space bar', press(' ', 'Space'), 'next'],
    ['the space bar with shift', press(' ', 'Space', true), 'back'],
    ['B', press('b', 'KeyB'), 'blank'],
    ['B on a Persian keyboard', press('ذ', 'KeyB'), 'blank'],
    ['a full stop, which some clickers send', press('.', 'Period'), 'blank'],
    ['4', press('4', 'Digit4'), 4],
    ['a Persian 4', press('۴', 'Digit4'), 4],
    ['4 of the number block', press('4', 'Numpad4'), 4],
    ['6, which is no rung', press('6', 'Digit6'), undefined],
    ['any other letter', press('a', 'KeyA'), undefined],
    ['Enter', press('Enter'), undefined]
  ])('%s', (_, pressed, act) => {
    expect(presenterAct(pressed, 'ltr', false)).toBe(act)
    expect(presenterAct(pressed, 'rtl', true)).toBe(act)
  })

  test('an arrow follows the direction of reading', () => {
    expect(presenterAct(press('ArrowRight'), 'ltr', false)).toBe('next')
    expect(presenterAct(press('ArrowRight'), 'rtl', false)).toBe('back')
    expect(presenterAct(press('ArrowLeft'), 'ltr', false)).toBe('back')
    expect(presenterAct(press('ArrowLeft'), 'rtl', false)).toBe('next')
  })

  test('up and down turn a page only where nothing scrolls', () => {
    expect(['ArrowUp', 'ArrowDown'].map(key => presenterAct(press(key), 'ltr', true))).toEqual(['back', 'next'])
    expect(['ArrowUp', 'ArrowDown'].map(key => presenterAct(press(key), 'ltr', false))).toEqual([undefined, undefined])
  })
})
