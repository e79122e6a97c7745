// The pages of a document that the browser cannot draw itself, as the server gives them.

/** Pages as their text, each character in its place; they can be selected and read aloud. */
export const letters = (id) => async (_, index) => [
  await lettersAt(`/api/v1/documents/${id}/pages/${index + 1}/picture`),
];

/** Pages as pictures, with what was recognised in them unseen above. */
export const images = (id) => async (_, index) => {
  const picture = new Image();
  picture.src = `/api/v1/documents/${id}/pages/${index + 1}/picture`;
  picture.alt = '';
  const above = await lettersAt(`/documents/${id}/pages/${index + 1}/letters`);
  above.classList.add('above');
  await picture.decode();
  return [picture, above];
};

const lettersAt = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml');
  return document.importNode(page.documentElement, true);
};
