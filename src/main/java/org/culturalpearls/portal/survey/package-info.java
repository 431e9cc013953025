/** Pages of surveys: the town's, and the one that residents answer. */
package org.culturalpearls.portal.survey;
