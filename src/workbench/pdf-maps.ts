/** Where the built site keeps the character maps of pdf.js, below its own folder. Their version never changes their content. */
export const PDF_MAPS = 'assets/pdf-maps-5.4/'
