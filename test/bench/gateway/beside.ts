/**
 * Sends documents that nobody sent before, one after the other, while others ask.
 * Ends with how many were answered, and how many of those not as they should be.
 */
export const sendBeside = (url: string, document: (n: number) => string) => {
  let isWanted = true;
  const sent = async (): Promise<{ readonly answered: number; readonly wrong: number }> => {
    let [answered, wrong] = [0, 0];
    for (; isWanted; answered += 1) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer somebody-else' },
        body: JSON.stringify({ query: document(answered) }),
      });
      const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
      if (!data || errors) wrong += 1;
    }
    return { answered, wrong };
  };
  const sending = sent();
  return {
    stop: () => {
      isWanted = false;
      return sending;
    },
  };
};
