/** The page of a case, and what every page below it has above its content. */
package org.culturalpearls.portal.cases;
