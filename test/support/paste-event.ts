/** What a browser tells of pasting. Firefox gives an event that a page makes an empty clipboard, whatever it was handed. */
export function pasteEvent(clipboardData: DataTransfer): ClipboardEvent {
  const event = new ClipboardEvent('paste', {clipboardData, bubbles: true, composed: true, cancelable: true});
  if (event.clipboardData?.types.length !== clipboardData.types.length)
    Object.defineProperty(event, 'clipboardData', {value: clipboardData});
  return event;
}
