export { type Grid, createGrid } from "./grid";
export { UniverHost } from "./univer-host";
