/**
 * A site's number as a contact to save. vCard 3.0 (RFC 2426): every address book of iOS and Android takes it, while Android reads
 * 4.0 (RFC 6350) only in part. Its name has to be there twice: some show `FN`, some put it together from `N`.
 */

/** RFC 2426, section 2.6: a longer line is folded, and goes on after a space. */
const LINE_OCTETS = 75;

/**
 * @param name without control characters
 * @param phoneNumber E.164
 */
export function contactCard(name: string, phoneNumber: string): string {
  const text = escaped(name);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${text}`,
    `N:${text};;;;`,
    `TEL;TYPE=VOICE,WORK:${phoneNumber}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** RFC 2426, section 5. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`);
}

/** Between characters, never within one: each part has to be UTF-8 by itself. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const length = new TextEncoder().encode(character).length;
    if (octets + length > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}
