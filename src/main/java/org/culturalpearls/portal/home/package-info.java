/** The start page after the login. */
package org.culturalpearls.portal.home;
