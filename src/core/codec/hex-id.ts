/** An id of 32 bits as eight digits. `hexId(255) // => '000000ff'` */
export function hexId(id: number): string {
  return id.toString(16).padStart(8, '0')
}
