/** The page of a case, and the header of every page below it. */
package org.culturalpearls.portal.cases;
