/** Hands the reader a file to save, as if they had followed a link to it. Nothing leaves the machine. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the data once the click is handled; a page that lives on would hold it for good.
  setTimeout(() => URL.revokeObjectURL(url));
}
