import { describeMatrix, inReading } from "./matrix.js";
import { subjects } from "./subjects.js";

describeMatrix(subjects, inReading);
