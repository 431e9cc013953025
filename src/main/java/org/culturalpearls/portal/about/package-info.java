/** Privacy, accessibility and help. */
package org.culturalpearls.portal.about;
