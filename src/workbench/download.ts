/** Hands something to the browser as a file. */
export function download(content: BlobPart, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

export function downloadText(name: string, text: string): void {
  download(text, name, name.endsWith(".csv") ? "text/csv" : "application/json");
}
