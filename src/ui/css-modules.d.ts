/** Class names of a component's own style sheet; the build makes them unique. */
declare module "*.module.css" {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
