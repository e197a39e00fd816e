/** A click, a middle click, or Enter or Space on an element that acts as a button or a link. */
export type ActivateEvent = MouseEvent | KeyboardEvent;

/** Makes an element work as a button or link for mouse and keyboard alike; a button made so is named by its text. */
export function makeActivatable(
  el: HTMLElement,
  role: "button" | "link",
  onActivate: (event: ActivateEvent) => void,
): void {
  el.setAttrs({ role, tabindex: "0" });
  el.addEventListener("click", onActivate);
  el.addEventListener("auxclick", (event) => {
    if (event.button === 1) onActivate(event);
  });
  el.addEventListener("keydown", (event) => {
    const isPress = event.key === "Enter" || (role === "button" && event.key === " ");
    if (!isPress || event.target !== el) return;
    event.preventDefault();
    onActivate(event);
  });
}
