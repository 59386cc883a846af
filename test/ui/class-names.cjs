/** Stands in for the style sheets of components: no class has a name. */
module.exports = {};
