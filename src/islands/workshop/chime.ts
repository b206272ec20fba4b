let context: AudioContext | undefined

/** A short sound: a high one for a new ballot, a low one for a code that changed nothing. Silent where none may be made. */
export function chime(isNew: boolean): void {
  try {
    context ??= new AudioContext()
    const [tone, volume] = [context.createOscillator(), context.createGain()]
    const now = context.currentTime
    tone.frequency.value = isNew ? 880 : 220
    volume.gain.setValueAtTime(0.15, now)
    volume.gain.exponentialRampToValueAtTime(0.001, now + 0.25)
    tone.connect(volume).connect(context.destination)
    tone.start(now)
    tone.stop(now + 0.25)
  } catch {
    // A browser without sound still shows the count.
  }
}
