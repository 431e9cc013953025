/** Copies of personal data, erasure, and names in the texts of others. */
package org.culturalpearls.portal.privacy;
