/** The drawings of the panel and the field, apart from the entry's one, which every page loads. */
export const CHEVRON = 'm7 10 5 5 5-5';
export const CROSS = 'M6 6l12 12M18 6 6 18';
export const ALERT = 'M12 8v5m0 3.5v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z';
export const CHECK = 'm5 12.5 4.5 4.5L19 7.5';
export const GLOBE = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-9 9h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18';
