// A menu that a button opens: walked with the arrows, closed by Escape, by choosing, and by going elsewhere.

export function openedBy(button, popup) {
  const items = () => [...popup.children].filter((item) => !item.hidden);
  const show = (open) => {
    popup.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) items()[0]?.focus();
  };
  button.addEventListener("click", () => show(popup.hidden));
  popup.addEventListener("click", () => show(false));
  popup.addEventListener("keydown", (event) => {
    const listed = items();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      listed.at((listed.indexOf(event.target) + step) % listed.length).focus();
    } else if (event.key === "Escape") {
      show(false);
      button.focus();
    }
  });
  popup.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !popup.contains(event.relatedTarget) && event.relatedTarget !== button) show(false);
  });
  document.addEventListener("click", (event) => {
    if (!popup.contains(event.target) && !button.contains(event.target)) show(false);
  });
}
