/** English, from the click that asks for the call: what the other languages are measured by. `{name}` is filled in. */
export default {
  challenge: 'Please confirm below that you’re not a robot.',
  callerNumber: 'This number will call you',
  saveContact: 'Save as a contact',
  screening:
    'Please let unknown callers through until we have called: switch off call screening, “silence unknown callers” and do not disturb.',
  unknownNumber: 'An unknown number may be us.',
  seeYourCall: 'See your call',
  callYourself: 'Or reach us directly:',

  localTime: {
    heading: 'What time is it where you are?',
    why: 'Your number doesn’t tell us, and we never call at night.',
    label: 'The time on your clock',
    missing: 'Please enter the time that your clock shows.',
    again: 'Please confirm the time again: it took too long.',
    confirm: 'Confirm and call me',
  },

  steps: {
    label: 'Where your call stands',
    asked: 'We have asked for your call',
    queued: 'In the queue',
    calling: 'Calling your number',
    ended: 'The call has ended',
    done: 'done',
    current: 'now',
    pending: 'still to come',
  },

  phases: {
    solving: {
      heading: 'Asking for your call',
      text: 'A moment, please: your browser is solving a small puzzle that keeps robots out.',
    },
    sending: { heading: 'Asking for your call', text: 'A moment, please.' },
    scheduled: { heading: 'Your call is arranged', text: 'We will call you at the time that you chose.' },
    queued: {
      heading: 'Your call is in the queue',
      text: 'Please keep your phone near. You may close this: your call goes on.',
    },
    calling: { heading: 'We’re calling your number', text: 'Please pick up.' },
    success: { heading: 'The call has ended', text: 'Thank you. If you missed it, you can ask for another call.' },
    failure: { heading: 'We could not connect', text: '' },
    unknown: {
      heading: 'We’re not sure about your call',
      text: 'We cannot tell whether the call went through. We won’t call again by ourselves.',
    },
    cancelled: { heading: 'The call was cancelled', text: 'We won’t call you.' },
  },

  checks: {
    heading: 'Nothing on your phone yet? Please check:',
    focus: 'Do not disturb and focus modes are off.',
    callers: 'Unknown callers aren’t screened or silenced.',
    signal: 'There is signal, and your number is right.',
  },

  reasons: {
    '': 'The call could not be connected. You can ask for another one.',
    'queue-timeout': 'Our lines were busy for too long, so the call was given up. You can ask for another one.',
    'not-connected':
      'The call didn’t reach your phone. Please check that it is on and takes unknown callers, then ask again.',
    'provider-refused':
      'Our phone provider did not accept the call. No call was placed. You can try again, or another number.',
    'provider-unavailable': 'Our phone provider can’t be reached just now. No call was placed. Please try again later.',
    'outside-calling-window':
      'Calling hours ended before it was your turn, so no call was placed. You can ask again when they begin.',
    lost: 'We lost sight of the call. We won’t call again by ourselves.',
  },
  proofWords: 'The agent will say',
  proofWordsHint: 'These two words show that the call is yours.',
  receipt: 'Save a signed copy of what you agreed to',
  problemHeading: 'That didn’t work',
  callingHoursHeading: 'Calling hours',
  tryAgain: 'Try again',
  askAgain: 'Ask for another call',
  changeNumber: 'Change the number',
  reload: 'Reload the page',
  openSecurely: 'Open the encrypted page',
  waitInWords: 'You can try again in {wait}.',
  callAgainFrom: 'We can call again from {time} (your time).',
  callAgainNow: 'Calling hours have begun. You can ask for your call now.',

  problems: {
    'network-lost': 'The connection was lost before an answer came. You can safely try again: it stays one call.',
    'answer-unreadable': 'The answer made no sense to us. You can safely try again: it stays one call.',
    'insecure-context': 'This page isn’t encrypted (https), so your browser can’t ask for a call safely from here.',
    'malformed-request': 'This page asked in a way that wasn’t understood. Please reload it and ask again.',
    'idempotency-key-missing': 'Your browser left out a part of the request. Please reload the page and ask again.',
    'origin-not-allowed': 'This page isn’t set up to ask for calls yet. Its owner has to allow it first.',
    'proof-rejected': 'We couldn’t make sure that you’re not a robot. Please try again.',
    'context-rejected': 'This page’s sign-in details have expired. Please reload the page and ask again.',
    'not-found': 'This page’s call service wasn’t found. Its owner has to set it up first.',
    'method-not-allowed': 'This page asked in a way that isn’t supported. Please reload it and ask again.',
    'body-too-large': 'This page sent more than a request may hold. Its owner has to send less.',
    'unsupported-media-type': 'This page asked in a form that isn’t supported. Please reload it and ask again.',
    'consent-outdated': 'The wording has changed since you opened this. Please read it and tick the box again.',
    'outside-calling-window': 'We can’t call this number at this time of day.',
    'local-time-needed': 'We can’t tell what time it is where you are.',
    'idempotency-in-progress': 'Your request is still being worked on. You can safely try again: it stays one call.',
    'consent-required': 'We may call you only if you tick the box.',
    'idempotency-key-reused': 'Your request got mixed up with an earlier one. No call was placed. Please try again.',
    'phone-number-not-valid': 'This isn’t a number that can be called. Please check it.',
    'region-not-served': 'We can’t call numbers of this region.',
    'number-type-not-served':
      'We can’t call this type of number. Please give us an ordinary mobile or landline number.',
    'too-many-requests': 'You’ve asked for several calls in a short time.',
    'callee-not-available': 'This number can’t be called just now. Please try again later, or give us another one.',
    'temporarily-unavailable': 'We can’t place calls just now, so none was made.',
    internal: 'Something went wrong on our side. You can safely try again: it stays one call.',
  },
};
