/** The pages of good practices: the author's, the editors', and the public ones. */
package org.culturalpearls.portal.practice;
