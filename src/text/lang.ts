/** The languages of the interface; zh is the default. */
export type Lang = 'zh' | 'en'
