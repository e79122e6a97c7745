// The pages of a PDF, drawn by PDF.js from the original.
import * as pdfjs from '/webjars/pdfjs-dist/build/pdf.min.mjs';

const LIBRARY = '/webjars/pdfjs-dist/';
const MOST_PIXELS = 12_000_000;

pdfjs.GlobalWorkerOptions.workerSrc = `${LIBRARY}build/pdf.worker.min.mjs`;

/** Opens the original at `url`; answers what draws its pages. */
export const openOriginal = async (url) => {
  const original = await pdfjs.getDocument({
    url,
    cMapUrl: `${LIBRARY}cmaps/`,
    standardFontDataUrl: `${LIBRARY}standard_fonts/`,
    wasmUrl: `${LIBRARY}wasm/`,
    iccUrl: `${LIBRARY}iccs/`,
    isEvalSupported: false,
    // A font that is not quite right is drawn all the same; nobody reads the console for it.
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    // Only the parts of the file that the pages in sight need are fetched.
    disableAutoFetch: true,
    disableStream: true,
    rangeChunkSize: 131_072,
  }).promise;
  return async ({ element }, index) => {
    const page = await original.getPage(index + 1);
    const shown = element.clientWidth / page.getViewport({ scale: 1 }).width;
    const parts = [await picture(page, shown), await letters(page, shown, element.closest('[lang]').lang)];
    page.cleanup();
    return parts;
  };
};

const picture = async (page, shown) => {
  const natural = page.getViewport({ scale: 1 });
  const sharp = Math.min(
    shown * Math.max(devicePixelRatio, 1.5),
    Math.sqrt(MOST_PIXELS / (natural.width * natural.height)));
  const viewport = page.getViewport({ scale: sharp });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  canvas.setAttribute('aria-hidden', 'true');
  await page.render({ canvas, viewport }).promise;
  return canvas;
};

/** The page's own text, unseen above the picture, so that it can be selected and read aloud. */
const letters = async (page, scale, language) => {
  const layer = document.createElement('div');
  layer.className = 'letters';
  layer.style.setProperty('--total-scale-factor', scale);
  layer.style.setProperty('--scale-factor', scale);
  const content = await page.getTextContent();
  // Letters are measured in the language in which they are set, or fonts differ and they shift.
  content.lang = language;
  const text = new pdfjs.TextLayer({
    textContentSource: content,
    container: layer,
    viewport: page.getViewport({ scale }),
  });
  await text.render();
  return layer;
};
