/** Keys and codes of the second step of the login, and who needs one. */
package org.culturalpearls.security.internal.factor;
