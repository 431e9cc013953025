/** Pages of what a town measures: its indicators with their values, and where measures stand. */
package org.culturalpearls.portal.indicator;
