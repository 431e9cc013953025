/** QuarterlyReviewProcess: a town without a mentor looks back at its plan each quarter. */
package org.culturalpearls.workflow.quarterlyreview;
