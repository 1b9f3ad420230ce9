/** Words that ask or join and say nothing of what is asked for. In names and phrases they count: `out of memory`. */
const stopWords = new Set(
  `a after all also an and any anybody anyone are as at be because been before being between ca but by can did do does due during during ever every everyone everything for from
  had happen happened happening happens has have he her his how i if in into is it its just me most my no not of off on once one only or our
  out over own same see she so still some somebody someone something such than that the their them then there these they this those
  through to too under until up us was we were what when where which while who whom why will with would wo you your
  case cases example examples incident incidents story stories postmortem postmortems
  것 게 거 걸 건 수 때 적 중 후 뒤 전 더 좀 또 및 등 왜 뭐 뭔가 무엇 무슨 어떤 어떻게 어디 언제 누가 누구 얼마나 이런 그런 저런 이렇게 그렇게
  그 이 저 우리 저희 제 내 나 안 못 너무 많이 정말 다시 계속 갑자기 때문 때문에 인해 의해 통해 대해 대한 위해 위한 관련 따른 따라 하는 하다 하고
  했는데 했을 하면 한 할 해서 된 되는 되다 됐는데 되면 됐을 있다 있는 있나 있나요 있었나 있었나요 있었던 있을까 있어 있음 없나 없나요 없이 않고 않는
  않은 않았 사례 경우 이야기 예시`.split(/\s+/),
);

export const isStopWord = (word: string): boolean => stopWords.has(word);
