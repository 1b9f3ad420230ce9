/** Words that ask or join and say nothing of what is asked for. In names and phrases they count: `out of memory`. */
const stopWords = new Set(
  `a after all also an and any anybody anyone are as at be because been before being between ca but by can could did do does due during during ever every everyone everything for from
  had happen happened happening happens has have he her his how i if in into is it its just me most my no not of off on once one only or our
  out over own same see she so still some somebody someone something such than that the their them then there these they this those
  through to too under until up was we were what when where which while who whom why will with would wo you your
  make makes making made try tries trying tried get gets getting got go goes going went gone keep keeps keeping kept take takes taking took much many more most less very too really even other others another someone people thing things like let want wants need needs without within while about right suddenly completely actually just first else stay stays stayed staying must might may should shall cannot
  case cases example examples incident incidents story stories postmortem postmortems
  것 게 거 걸 건 수 때 적 중 후 뒤 전 더 좀 또 및 등 왜 뭐 뭔가 무엇 무슨 어떤 어떻게 어디 언제 누가 누구 얼마나 이런 그런 저런 이렇게 그렇게
  그 이 저 우리 저희 제 내 나 안 못 너무 많이 정말 다시 계속 갑자기 때문 때문에 인해 의해 통해 대해 대한 위해 위한 관련 따른 따라 하는 하다 하고
  했는데 했을 하면 한 할 해서 된 되는 되다 됐는데 되면 됐을 있다 있는 있나 있나요 있었나 있었나요 있었던 있을까 있어 있음 없나 없나요 없이 않고 않는
  않은 않았 있다 하다 되다 않다 같다 싶다 보다 주다 오다 가다 나다 지다 들다 이다 아니다 하나 다 모두 모든 각 여러 몇 개 개로 개나 개씩 어느 얼마 누군가 뭘 뭔 이게 그게
  자주 자꾸 같이 함께 아예 아직 이미 이제 결국 그냥 바로 혹시 항상 매번 조금 조금씩 잠깐 잠깐씩 제대로 진짜 엄청 도대체 그래서 그런데 근데 하지만 그리고 그러다 그러면 다른 또는 혹은
  오히려 완전히 전혀 거의 매우 아주 꽤 훨씬 별로 점점 빨리 금방 방금 당장 나중에 일단 아마 역시 특히 실제로 사실 보통 원래 여전히 새로 새 두 세 첫 서로 수백 수천 개가 개를 번 명 대 곳 만큼 채 줄 데 바 듯 동안 도중 와중 사례 경우 이야기 예시 뿐 다들 날 일 분 걸까 건가 나서 아무 전에 전에는 전에도 후에 후에는 때는 때도 중에 중에도 수가 수는 적이 곳에 곳이 동안에 어쩌다 왜이래`.split(
    /\s+/,
  ),
);

/** Whether a word says nothing of what is asked for. */
export const isStopWord = (word: string): boolean => stopWords.has(word);
