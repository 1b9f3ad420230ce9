/**
 * Words of the interface in Korean (해요체) that a script says: only these does a browser load. English has the same
 * keys: the type of `en.ts` is taken from here.
 */
export const ko = {
  searchQuestion: '지금 무엇이 보이나요?',
  searchLabel: '장애 회고 찾기',
  onlyIn: { ko: '한국어로만 쓴 글', en: '영어로만 쓴 글' },
  copied: '복사했어요',
  copyCode: '복사',
  copyFailed: '복사하지 못했어요',
  typeValue: { lesson: '배운 점', retrospective: '장애 회고', article: '글' },
  filters: '필터',
  filtersActive: (count: number) => `필터 ${count}개`,
  moreFilters: '필터 더 보기',
  moreFiltersActive: (count: number) => `필터 더 보기 (${count}개 선택)`,
  removeFilter: (name: string) => `${name} 필터 지우기`,
  removeAllFilters: '모두 지우기',
  showResults: (count: number) => `결과 ${count}건 보기`,
  results: '검색 결과',
  /** Follows the number. */
  resultUnit: (_count: number) => '건',
  otherLanguages: { ko: '한국어로 쓴 글', en: 'English' },
  /** What a screen reader says. */
  announceResults: (count: number) => `${count}건 찾았어요.`,
  /** In the live preview: how old its index is. */
  indexAge: (seconds: number) => `미리보기 검색은 ${seconds < 60 ? `${seconds}초` : `${Math.round(seconds / 60)}분`} 전에 만든 색인으로 찾아요.`,
  indexIsStale: '그 뒤에 바뀐 글은 새로 고치면 찾을 수 있어요.',
  searching: '찾고 있어요…',
  noResults: '맞는 글을 찾지 못했어요. 검색어를 줄이거나, 원인과 태그로 찾아보세요.',
  nearResults: '딱 맞는 글은 없어요. 가까운 사례예요.',
  alsoSearched: (said: string, meant: string) => `‘${said}’에 가까운 ‘${meant}’도 함께 찾아봤어요.`,
  searchOnly: (question: string) => `‘${question}’만 찾기`,
  searchUnavailable: '지금은 검색을 쓸 수 없어요. 원인, 태그, 배운 점에서 찾아보세요.',
  quickSearch: '빠른 찾기',
  allResults: '모든 결과 보기',
  close: '닫기',
};
