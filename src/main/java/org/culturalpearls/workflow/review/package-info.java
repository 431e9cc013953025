/** ReviewProcess: a reviewer declares, scores, or is replaced. */
package org.culturalpearls.workflow.review;
