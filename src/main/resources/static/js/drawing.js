// What draws the pages of a document: the browser from the original, or the server.

/** `drawing` is how its pages come to be seen; answers what draws each as `openSheets` wants it. */
export const openDrawing = async (drawing, id) => {
  if (drawing === 'ORIGINAL') {
    const { openOriginal } = await import('./original.js');
    return openOriginal(`/api/v1/documents/${id}/content`);
  }
  const { letters, images } = await import('./pictures.js');
  return drawing === 'LETTERS' ? letters(id) : images(id);
};
