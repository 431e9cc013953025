/** Login, one-time links, and the set-up of an empty programme. */
package org.culturalpearls.portal.login;
