/** The sentences that taskpane.html shows until the add-in has started; boot.js is the other one that speaks there. */
export function explainOnBootPage(reason: string): void {
  const place = document.getElementById("boot-reason");
  if (place) place.textContent = reason;
  document.getElementById("boot-remedy")?.removeAttribute("hidden");
}

export function closeBootPage(): void {
  document.getElementById("boot")?.remove();
}
