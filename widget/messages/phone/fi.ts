import type en from './en.ts';

export default {
  label: 'Puhelinnumerosi',
  region: 'Maa tai alue',
  changeRegion: '{region} {callingCode}: valitse toinen alue',
  searchRegions: 'Hae nimellä tai maanumerolla',
  closeRegions: 'Sulje luettelo',
  regionsFound: { one: '{count} alue', other: '{count} aluetta' },
  noRegionFound: 'Aluetta ei löytynyt. Kokeile toista kirjoitusasua tai maanumeroa.',
  empty: 'Anna puhelinnumerosi.',
  'too-short': 'Numero on liian lyhyt. Siitä puuttuu numeroita.',
  'too-long': 'Numerossa on liikaa numeroita.',
  'wrong-length': 'Numerossa on yksi numero liikaa tai liian vähän.',
  'not-a-number': 'Käytä vain numeroita: ”{text}” ei voi olla osa puhelinnumeroa.',
  'unknown-calling-code': 'Mikään maanumero ei ala näin: +{digits}.',
  'region-not-served': 'Emme voi soittaa tämän alueen numeroihin: {region}.',
  'region-unsure': 'Onko tämä numero tältä alueelta: {region}? Jos ei, valitse toinen.',
  'region-unsure-only': 'Onko tämä numero tältä alueelta: {region}? Emme voi soittaa muiden alueiden numeroihin.',
  confirmRegion: 'Kyllä',
  otherNumber: 'Toinen numero',
  'not-loaded': 'Emme voineet tarkistaa numeroa. Yritä uudelleen.',
} satisfies typeof en;
