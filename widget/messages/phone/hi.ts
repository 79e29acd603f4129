import type en from './en.ts';

export default {
  label: 'आपका फ़ोन नंबर',
  region: 'देश/क्षेत्र',
  changeRegion: '{region} {callingCode}: दूसरा देश/क्षेत्र चुनें',
  searchRegions: 'नाम या कोड से खोजें',
  closeRegions: 'सूची बंद करें',
  regionsFound: { one: '{count} देश/क्षेत्र', other: '{count} देश/क्षेत्र' },
  noRegionFound: 'कोई देश/क्षेत्र नहीं मिला। वर्तनी बदलकर देखें या देश का कोड डालें।',
  empty: 'कृपया अपना फ़ोन नंबर डालें।',
  'too-short': 'यह नंबर बहुत छोटा है। कुछ अंक छूट गए हैं।',
  'too-long': 'इस नंबर में ज़रूरत से ज़्यादा अंक हैं।',
  'wrong-length': 'इस नंबर में एक अंक ज़्यादा या कम है।',
  'not-a-number': 'कृपया सिर्फ़ अंक डालें: “{text}” फ़ोन नंबर का हिस्सा नहीं हो सकता।',
  'unknown-calling-code': 'किसी भी देश/क्षेत्र का कोड +{digits} से शुरू नहीं होता।',
  'region-not-served': 'हम इस देश/क्षेत्र के नंबरों पर कॉल नहीं कर सकते: {region}।',
  'region-unsure': 'क्या यह नंबर इस देश/क्षेत्र का है: {region}? अगर नहीं, तो कृपया दूसरा चुनें।',
  'region-unsure-only': 'क्या यह नंबर इस देश/क्षेत्र का है: {region}? हम दूसरे देशों/क्षेत्रों के नंबरों पर कॉल नहीं कर सकते।',
  confirmRegion: 'हाँ',
  otherNumber: 'दूसरा नंबर',
  'not-loaded': 'हम यह नंबर जाँच नहीं पाए। कृपया फिर से कोशिश करें।',
} satisfies typeof en;
