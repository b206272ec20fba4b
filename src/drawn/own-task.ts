/** What waits for it goes on in a task of its own: between two, the browser draws and hears what is pressed. */
export function ownTask(): Promise<void> {
  return new Promise(go => setTimeout(go))
}
