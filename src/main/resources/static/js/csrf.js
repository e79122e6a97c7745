// By which the server tells its own pages' requests from those that other sites make a browser send.
const token = document.querySelector('meta[name=csrf]')?.content;

export const csrf = token ? { 'X-CSRF-TOKEN': token } : {};
