/** The page on which everybody finds practices, and the drawings of those without a picture. */
package org.culturalpearls.portal.search;
