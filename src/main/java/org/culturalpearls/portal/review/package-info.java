/** Pages on which nominations are reviewed, and reviews are assigned and watched. */
package org.culturalpearls.portal.review;
