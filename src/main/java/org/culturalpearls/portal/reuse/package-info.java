/** Pages on which towns take up practices into their plans, and say how it went. */
package org.culturalpearls.portal.reuse;
