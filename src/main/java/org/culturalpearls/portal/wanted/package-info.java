/** The board on which towns say what they look for. */
package org.culturalpearls.portal.wanted;
