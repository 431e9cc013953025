/** Pages on which nominations are reviewed, and reviews are assigned and tracked. */
package org.culturalpearls.portal.review;
