/** PracticeReviewProcess: a practice is submitted, checked and published. */
package org.culturalpearls.workflow.practice;
