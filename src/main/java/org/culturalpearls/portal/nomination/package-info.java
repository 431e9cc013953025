/** Pages of nominations: written, read and withdrawn by towns, read and listed by coordinators. */
package org.culturalpearls.portal.nomination;
