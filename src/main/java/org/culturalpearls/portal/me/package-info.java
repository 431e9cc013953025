/** The pages on which people change their own data and password. */
package org.culturalpearls.portal.me;
