/** Digits that name the unit: 310000 → 2 (province), 330300 → 4 (city), 330324 → 6 (county). */
export const regionDigits = (code: string): number => (code.endsWith('0000') ? 2 : code.endsWith('00') ? 4 : 6);

/** Whether `outer` is `inner` or contains it, by administrative code. */
export const regionContains = (outer: string, inner: string): boolean => {
  if (outer === inner) return true;
  const digits = regionDigits(outer);
  for (let index = 0; index < digits; index++) {
    if (outer.charCodeAt(index) !== inner.charCodeAt(index)) return false;
  }
  return true;
};

/** Whether one of both codes contains the other: "Shanghai" agrees with one of its districts. */
export const regionsAgree = (a: string, b: string): boolean => regionContains(a, b) || regionContains(b, a);
