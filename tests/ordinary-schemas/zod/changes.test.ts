import { describeMatrix, inReading } from "./matrix.js";
import { oneOfEachKind, subjects } from "./subjects.js";

describeMatrix(process.env.eval === "forbidden" ? oneOfEachKind : subjects, inReading);
