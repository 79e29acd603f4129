const REST =
  'It is about my enquiry, with an AI voice assistant. Agreeing is not a condition of buying anything. I can say stop at any time.';

/** A consent text with all its parts, that begins with the words that say who calls. */
export function soundText(caller = 'Your Site may call me once.', id = 'en-1') {
  return {
    id,
    text: `${caller} ${REST}`,
    parts: {
      caller,
      aiVoice: 'with an AI voice assistant',
      purpose: 'about my enquiry',
      notACondition: 'not a condition of buying anything',
      howToStop: 'I can say stop at any time',
    },
  };
}
