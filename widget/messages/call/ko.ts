import type en from './en.ts';

export default {
  challenge: '아래에서 로봇이 아님을 확인해 주세요.',
  callerNumber: '이 번호로 전화드립니다',
  saveContact: '연락처에 저장',
  screening:
    '전화를 드릴 때까지 모르는 번호의 전화도 받을 수 있게 해 주세요. 통화 스크리닝, ‘알 수 없는 발신자 음소거’, 방해금지 모드를 꺼 주세요.',
  unknownNumber: '모르는 번호가 저희 전화일 수 있습니다.',
  seeYourCall: '전화 상태 보기',
  callYourself: '직접 문의하시려면:',

  localTime: {
    heading: '지금 계신 곳은 몇 시인가요?',
    why: '번호만으로는 알 수 없으며, 밤에는 절대 전화드리지 않습니다.',
    label: '지금 시계에 보이는 시각',
    missing: '지금 시계에 보이는 시각을 입력해 주세요.',
    again: '시간이 너무 오래 지났습니다. 시각을 다시 확인해 주세요.',
    confirm: '확인하고 전화 요청',
  },

  steps: {
    label: '전화 진행 상태',
    asked: '전화를 요청했습니다',
    queued: '대기 중',
    calling: '고객님 번호로 전화 거는 중',
    ended: '통화 종료',
    done: '완료',
    current: '현재',
    pending: '예정',
  },

  phases: {
    solving: {
      heading: '전화를 요청하고 있습니다',
      text: '잠시만 기다려 주세요. 브라우저가 로봇을 막기 위한 간단한 문제를 풀고 있습니다.',
    },
    sending: { heading: '전화를 요청하고 있습니다', text: '잠시만 기다려 주세요.' },
    scheduled: { heading: '전화가 예약되었습니다', text: '선택하신 시간에 전화드리겠습니다.' },
    queued: {
      heading: '순서를 기다리고 있습니다',
      text: '전화기를 가까이 두세요. 이 창을 닫아도 요청은 그대로 진행됩니다.',
    },
    calling: {
      heading: '고객님 번호로 전화를 걸고 있습니다',
      text: '전화를 받아 주세요.',
    },
    success: { heading: '전화가 종료되었습니다', text: '감사합니다. 받지 못하셨다면 전화를 다시 요청할 수 있습니다.' },
    failure: { heading: '연결하지 못했습니다', text: '' },
    unknown: {
      heading: '전화 결과를 확인할 수 없습니다',
      text: '전화가 연결되었는지 알 수 없습니다. 저희가 먼저 다시 전화드리지는 않습니다.',
    },
    cancelled: { heading: '전화가 취소되었습니다', text: '전화드리지 않겠습니다.' },
  },

  checks: {
    heading: '아직 전화가 오지 않았나요? 확인해 주세요:',
    focus: '방해금지 모드와 집중 모드가 꺼져 있나요?',
    callers: '모르는 발신자를 스크리닝하거나 음소거하고 있지 않나요?',
    signal: '신호가 잡히고 번호가 올바른가요?',
  },

  reasons: {
    '': '전화를 연결하지 못했습니다. 다시 요청할 수 있습니다.',
    'queue-timeout': '회선이 너무 오래 붐벼 전화 요청을 종료했습니다. 다시 요청할 수 있습니다.',
    'not-connected':
      '전화가 고객님의 전화기에 연결되지 않았습니다. 전원이 켜져 있고 모르는 번호의 전화를 받을 수 있는지 확인한 뒤 다시 요청해 주세요.',
    'provider-refused':
      '저희 통신사에서 발신을 받아들이지 않아 전화를 걸지 않았습니다. 다시 시도하거나 다른 번호를 사용해 주세요.',
    'provider-unavailable': '지금 저희 통신사에 연결할 수 없어 전화를 걸지 않았습니다. 나중에 다시 시도해 주세요.',
    'outside-calling-window':
      '순서가 되기 전에 통화 가능 시간이 끝나 전화를 걸지 않았습니다. 통화 가능 시간이 되면 다시 요청할 수 있습니다.',
    lost: '전화의 진행 상태를 확인할 수 없게 되었습니다. 저희가 먼저 다시 전화드리지는 않습니다.',
  },
  proofWords: 'AI 상담원이 말할 단어',
  proofWordsHint: '이 두 단어를 들으면 요청하신 전화가 맞습니다.',
  receipt: '동의 내용의 서명된 사본 저장',
  problemHeading: '처리하지 못했습니다',
  callingHoursHeading: '통화 가능 시간',
  tryAgain: '다시 시도',
  askAgain: '전화 다시 요청',
  changeNumber: '번호 변경',
  reload: '페이지 새로고침',
  openSecurely: '암호화된 페이지 열기',
  waitInWords: '{wait} 후에 다시 시도할 수 있습니다.',
  callAgainFrom: '{time}(현지 시각)부터 전화드릴 수 있습니다.',
  callAgainNow: '통화 가능 시간이 되었습니다. 지금 전화를 요청할 수 있습니다.',

  problems: {
    'network-lost': '응답이 오기 전에 연결이 끊겼습니다. 안심하고 다시 시도하세요. 전화는 한 번만 드립니다.',
    'answer-unreadable': '응답을 읽을 수 없었습니다. 안심하고 다시 시도하세요. 전화는 한 번만 드립니다.',
    'insecure-context': '이 페이지는 암호화되지 않아(https 아님) 여기서 안전하게 전화를 요청할 수 없습니다.',
    'malformed-request': '이 페이지의 요청을 이해하지 못했습니다. 페이지를 새로고침한 뒤 다시 요청해 주세요.',
    'idempotency-key-missing': '브라우저가 요청의 일부를 빠뜨렸습니다. 페이지를 새로고침한 뒤 다시 요청해 주세요.',
    'origin-not-allowed': '이 페이지에서는 아직 전화를 요청할 수 없습니다. 먼저 사이트 운영자가 허용해야 합니다.',
    'proof-rejected': '로봇이 아닌지 확인하지 못했습니다. 다시 시도해 주세요.',
    'context-rejected': '로그인 정보가 만료되었습니다. 페이지를 새로고침한 뒤 다시 요청해 주세요.',
    'not-found': '이 페이지의 전화 서비스를 찾을 수 없습니다. 먼저 사이트 운영자가 설정해야 합니다.',
    'method-not-allowed': '이 페이지의 요청 방식은 지원되지 않습니다. 페이지를 새로고침한 뒤 다시 요청해 주세요.',
    'body-too-large': '이 페이지가 보낸 정보가 너무 많습니다. 사이트 운영자가 줄여야 합니다.',
    'unsupported-media-type': '이 페이지의 요청 형식은 지원되지 않습니다. 페이지를 새로고침한 뒤 다시 요청해 주세요.',
    'consent-outdated': '페이지를 여신 뒤 문구가 바뀌었습니다. 읽어 보시고 다시 체크해 주세요.',
    'outside-calling-window': '지금 시간에는 이 번호로 전화할 수 없습니다.',
    'local-time-needed': '계신 곳이 몇 시인지 알 수 없습니다.',
    'idempotency-in-progress': '요청을 아직 처리하고 있습니다. 안심하고 다시 시도하세요. 전화는 한 번만 드립니다.',
    'consent-required': '체크하신 경우에만 전화드릴 수 있습니다.',
    'idempotency-key-reused': '이전 요청과 섞여 전화를 걸지 않았습니다. 다시 시도해 주세요.',
    'phone-number-not-valid': '전화를 걸 수 있는 번호가 아닙니다. 확인해 주세요.',
    'region-not-served': '이 국가/지역의 번호로는 전화할 수 없습니다.',
    'number-type-not-served': '이런 종류의 번호로는 전화할 수 없습니다. 일반 휴대전화나 유선전화 번호를 입력해 주세요.',
    'too-many-requests': '짧은 시간에 전화를 여러 번 요청하셨습니다.',
    'callee-not-available': '지금은 이 번호로 전화할 수 없습니다. 나중에 다시 시도하거나 다른 번호를 입력해 주세요.',
    'temporarily-unavailable': '지금은 전화를 걸 수 없어 걸지 않았습니다.',
    internal: '저희 쪽에 문제가 생겼습니다. 안심하고 다시 시도하세요. 전화는 한 번만 드립니다.',
  },
} satisfies typeof en;
