/** Copies of what is held on a person, erasure, and names in the texts of others. */
package org.culturalpearls.portal.privacy;
