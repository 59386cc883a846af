/** Style sheets that are imported for their effect; the build makes files of them. */
declare module "@univerjs/*.css";
declare module "*/grid.css";
